/** One of the documents in `seeds/`, and what an editor must make of it. */
export interface Seed {
  readonly name: string;
  /**
   * The questions with the answers below them, each with its first and last line, counted from 1 as the editor shows
   * them.
   */
  readonly outline: string;
  /** What folds besides: front matter, notes. */
  readonly otherFolds: readonly string[];
  /** The Problems view: line, severity, code. */
  readonly problems: string;
}

export const seeds: readonly Seed[] = [
  {
    name: '000_41dde034a3926c80.txt',
    outline: `
4-9 Vraag 1
  8-9 Antwoord
11-16 Vraag 2
  14-16 Antwoord
18-20 Vraag 3
22-26 Vraag 4
28-70 Vraag 5
  36-70 Antwoord op vraag 3, 4 en 5
72-96 Vraag 6
  80-96 Antwoord
98-109 Vraag 7
  105-109 Antwoord
111-130 Vraag 8
  118-130 Antwoord
132-164 Vraag 9
  140-164 Antwoord
166-171 Vraag 10
  170-171 Antwoord
173-183 Vraag 11
  179-183 Antwoord
185-196 Vraag 12
  192-196 Antwoord
198-207 Vraag 13
  205-207 Antwoord
209-226 Vraag 14
  216-226 Antwoord
228-266 Vraag 15
  236-266 Antwoord`,
    otherFolds: ['1-2'],
    problems: `
36 information merged-answer`,
  },
  {
    name: '001_6ae4c03786fa8873.txt',
    outline: `
4-6 Vraag 1
8-9 Vraag 2
11-13 Vraag 3
15-18 Vraag 4
20-25 Vraag 5
27-35 Vraag 6
36-40 Vraag 7
42-46 Vraag 8
48-53 Vraag 9
55-57 Vraag 10
59-62 Vraag 11
64-68 Vraag 12
70-75 Vraag 13
77-81 Vraag 14
83-91 Vraag 15`,
    otherFolds: ['1-2'],
    // Its questions are answered in the document above.
    problems: '',
  },
  {
    name: '002_5e27be113e6668df.txt',
    outline: `
12-15 Vraag 1
  15-15 Antwoord
17-20 Vraag 2
  20-20 Antwoord
22-27 Vraag 3
  25-27 Antwoord
29-33 Vraag 4
  32-33 Antwoord
35-39 Vraag 5
  38-39 Antwoord
41-45 Vraag 6
  44-45 Antwoord
47-50 Vraag 7
  50-50 Antwoord`,
    otherFolds: ['1-11', '53-56'],
    problems: '',
  },
  {
    name: '003_254789672661caf9.txt',
    outline: `
12-15 Vraag 1
  15-15 Antwoord
17-20 Vraag 2
  20-20 Antwoord
22-25 Vraag 3
  25-25 Antwoord
27-30 Vraag 4
  30-30 Antwoord
32-35 Vraag 5
  35-35 Antwoord
37-40 Vraag 6
  40-40 Antwoord
42-45 Vraag 7
  45-45 Antwoord
47-50 Vraag 8
  50-50 Antwoord
52-57 Vraag 9
  55-57 Antwoord
59-62 Vraag 10
  62-62 Antwoord`,
    otherFolds: ['1-11', '65-68'],
    problems: '',
  },
  {
    name: '004_25cd1198d9592f0c.txt',
    outline: `
11-17 Vraag 1
  15-17 Antwoord 1
19-33 Vraag 2 en 3
  25-33 Antwoord 2 en 3
35-41 Vraag 4
  39-41 Antwoord 4
43-49 Vraag 5
  47-49 Antwoord 5
51-59 Vraag 6
  55-59 Antwoord 6
61-69 Vraag 7
  65-69 Antwoord 7
71-91 Vraag 8, 9 en 10
  79-91 Antwoord 8, 9 en 10`,
    otherFolds: ['3-9'],
    problems: `
25 information merged-answer
79 information merged-answer`,
  },
];
