/** The colours of the house as PowerPoint writes them. */
export const COLORS = {
	ink: '10242E',
	inkSoft: '3C5360',
	inkFaint: '5A6F7A',
	paper: 'FFFFFF',
	paperSoft: 'F4F7F7',
	onInkSoft: 'C9D6DB',
	line: 'CFDADD',
	amber: 'F2A64B'
};

/** For series without a colour: they mean neither met nor not met. */
export const SERIES_COLORS = ['5B4A93', 'A396C9', '10242E', '8BA0A9', '7E6FB0', '3C5360'];

/** `#1d6a86` -> `1D6A86` */
export const toPptxColor = (color: string): string => color.replace('#', '').toUpperCase();

/** On every computer that shows slides, with Latin and Arabic letters. */
export const FONT = 'Arial';
