/** SQL text whose every value is a parameter, in the order of its `?`. */
export interface Sql {
	text: string;
	parameters: (string | number)[];
}

/** Splices SQL pieces as text and everything else as parameters. */
export function sql(strings: TemplateStringsArray, ...values: (Sql | string | number)[]): Sql {
	return strings.slice(1).reduce<Sql>(
		(so, string, index) => {
			const value = values[index]!;
			const piece = typeof value === 'object' ? value : { text: '?', parameters: [value] };
			return {
				text: so.text + piece.text + string,
				parameters: [...so.parameters, ...piece.parameters]
			};
		},
		{ text: strings[0]!, parameters: [] }
	);
}

export function joinSql(pieces: Sql[], separator: string): Sql {
	return {
		text: pieces.map((piece) => piece.text).join(separator),
		parameters: pieces.flatMap((piece) => piece.parameters)
	};
}

/** A name of ours as SQL text. @throws on anything that is not a plain snake_case name */
export function name(identifier: string): Sql {
	if (!/^[a-z][a-z0-9_]*$/.test(identifier)) throw new Error(`Not a column name: ${identifier}`);
	return { text: identifier, parameters: [] };
}

export const NOTHING: Sql = { text: '', parameters: [] };
