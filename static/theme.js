// The colours that the address asks for, before the first paint.
if (new URLSearchParams(location.search).get('theme') === 'projector') {
	document.documentElement.dataset.theme = 'projector';
}
