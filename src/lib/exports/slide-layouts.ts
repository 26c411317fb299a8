import type PptxGenJS from 'pptxgenjs';
import { COLORS, FONT } from './presentation-colors';
import {
	BODY,
	COVER_BAR,
	COVER_SUBTITLE,
	COVER_TITLE,
	FOOTER_LINE,
	LEAD_HEIGHTS,
	leadBox,
	mirror,
	NUMBER,
	TITLE,
	TITLE_BAR,
	type Box
} from './slide-geometry';

export const COVER = 'Cover';

const HEIGHTS = [0, ...LEAD_HEIGHTS, BODY.h];

/** The layout with room for a lead of that height. */
export const layoutFor = (leadHeight: number): string =>
	leadHeight === 0
		? 'Title and figure'
		: leadHeight === BODY.h
			? 'Title and words'
			: `Title, lead and figure ${HEIGHTS.indexOf(leadHeight)}`;

/**
 * Title and lead are placeholders, so that the outline view and screen readers find them.
 * Positions are those of the reading direction.
 */
export function defineLayouts(pptx: PptxGenJS, isRightToLeft: boolean): void {
	const place = (box: Box) => (isRightToLeft ? mirror(box) : box);
	const slideNumber = (color: string): PptxGenJS.SlideNumberProps => ({
		...place(NUMBER),
		align: isRightToLeft ? 'left' : 'right',
		color,
		fontFace: FONT,
		fontSize: 12
	});
	const holder = (name: 'title' | 'body', box: Box) => ({
		placeholder: {
			options: { name, type: name, ...place(box), margin: 0, rtlMode: isRightToLeft },
			text: ''
		}
	});
	const bar = (box: Box) => ({ rect: { ...place(box), fill: { color: COLORS.amber } } });

	pptx.defineSlideMaster({
		title: COVER,
		background: { color: COLORS.ink },
		objects: [bar(COVER_BAR), holder('title', COVER_TITLE), holder('body', COVER_SUBTITLE)],
		slideNumber: slideNumber(COLORS.onInkSoft)
	});
	for (const height of HEIGHTS) {
		pptx.defineSlideMaster({
			title: layoutFor(height),
			background: { color: COLORS.paper },
			objects: [
				bar(TITLE_BAR),
				{ line: { ...FOOTER_LINE, line: { color: COLORS.line, width: 1 } } },
				holder('title', TITLE),
				...(height === 0 ? [] : [holder('body', leadBox(height))])
			],
			slideNumber: slideNumber(COLORS.inkFaint)
		});
	}
}
