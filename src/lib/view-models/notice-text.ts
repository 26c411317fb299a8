import { m } from '$lib/messages';
import { columnText, detailTexts } from './detail-texts';
import { sayMessage } from './say-message';

/** What a text needs to know of a notice; the gate's `Notice` has this shape. */
export interface NoticeToSay {
	code: string;
	count: number;
	column: string | null;
	details: Record<string, string | number>;
}

/** What was read differently from how it is written, or looks odd, as a sentence. */
export function noticeText({ code, count, column, details }: NoticeToSay): string {
	const text = sayMessage([`notice_${code}`], { ...detailTexts(details), count });
	return column === null ? text : m.notice_in_column({ column: columnText(column), text });
}
