/** From the model of a report to the bytes of a PDF. Runs in the render worker, or in place for the command line. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfStandard } from '../../../shared/contract/reports.ts';
import type { ReportModel } from '../../../shared/domain/reports/report-model.ts';
import { clipText } from '../../../shared/figures/text-width.ts';
import { lightPalette, TEXT_FONT } from '../../../shared/figures/tokens.ts';
import { FONT_NAMES, type FontName, fontBytes, PAPER_FAMILIES } from './font-files.ts';
import { renameFont } from './rename-font.ts';
import { breakableText, mapTexts, showableText } from './showable-text.ts';
import { splitPages } from './split-pages.ts';
import { stakeholdersFigures } from './stakeholders-figures.ts';
import { statusFigures } from './status-figures.ts';
import look from './templates/look.typ?raw';
import stakeholders from './templates/stakeholders.typ?raw';
import status from './templates/status.typ?raw';

export interface RenderJob {
  readonly model: ReportModel;
  readonly standard: PdfStandard;
  /** Whether the pages are wanted as SVG too, for the preview. */
  readonly withPages: boolean;
}

export interface CompiledReport {
  readonly pdf: Uint8Array;
  readonly pageCount: number;
  readonly title: string;
  /** Characters that stand as a box, since the fonts have no sign for them: the first of them, each once. */
  readonly unprintable: readonly string[];
  /** The very pages of the PDF, from the same compilation; empty unless asked for. */
  readonly pages: readonly string[];
}

/** Room of the running header, in points. */
const HEADER_WIDTH = 380;
const LINE_SIZE = 7.5;
/** Unprintable characters that are named: enough to find out where they come from. */
const MOST_TOLD = 20;
/** Compilations a remembered piece of layout outlives without being used. */
const CACHE_AGE = 10;

const TEMPLATES: Readonly<Record<ReportModel['type'], string>> = { status, stakeholders };

function familyOf(name: FontName): string {
  return name === 'heading' ? PAPER_FAMILIES.heading : PAPER_FAMILIES.text;
}

let compiler: NodeCompiler | undefined;

function readyCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: FONT_NAMES.map((name) => renameFont(fontBytes(name), familyOf(name))) }],
  });
  return compiler;
}

/** Sets the pages and writes the PDF. Throws with the compiler's message when the report breaks its standard. */
export function compileReport(job: RenderJob, progress: (share: number) => void = () => {}): CompiledReport {
  const unprintable = new Set<string>();
  const model = mapTexts(job.model, (text) =>
    showableText(text, (character) => unprintable.size < MOST_TOLD && unprintable.add(character)),
  );
  const figures = model.type === 'status' ? statusFigures(model) : stakeholdersFigures(model);
  progress(0.4);
  const typst = readyCompiler();
  const content = {
    model: forPaper(model),
    figures: mapTexts(figures, inOurFont),
    families: PAPER_FAMILIES,
    colours: lightPalette,
  };
  const compiled = typst.compile({
    mainFileContent: `${look}\n${TEMPLATES[model.type]}`,
    inputs: { report: JSON.stringify(content) },
  });
  const document = compiled.result;
  if (!document) throw new Error(diagnosticsOf(typst, compiled));
  progress(0.7);
  const pdf = typst.pdf(document, { pdfStandard: job.standard });
  progress(0.85);
  const pages = job.withPages ? splitPages(typst.plainSvg(document), document.numOfPages) : [];
  const pageCount = document.numOfPages;
  typst.evictCache(CACHE_AGE);
  const title = model.documentTitle;
  return { pdf: new Uint8Array(pdf), pageCount, title, unprintable: [...unprintable], pages };
}

/** Quotation marks in the user's text are escaped in SVG, so that only attributes are met. */
function inOurFont(svg: string): string {
  return svg.replaceAll(`font-family="${TEXT_FONT}"`, `font-family="${PAPER_FAMILIES.text}"`);
}

/** Long words may break, and the running lines keep to one line. */
function forPaper(model: ReportModel): ReportModel {
  const { page } = model;
  return {
    ...mapTexts(model, breakableText),
    documentTitle: model.documentTitle,
    page: {
      ...page,
      header: clipText(page.header, HEADER_WIDTH, LINE_SIZE),
      footer: clipText(page.footer, HEADER_WIDTH, LINE_SIZE),
    },
  };
}

function diagnosticsOf(typst: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError();
  return error ? JSON.stringify(typst.fetchDiagnostics(error)) : 'the report could not be set';
}
