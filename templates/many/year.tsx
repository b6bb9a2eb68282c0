import { href } from "../../src/format/urls.ts";
import type { YearPage } from "../../src/model/index-pages.ts";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import { MonthList } from "../components/meetings/MonthList.tsx";
import { YearCalendar } from "../components/meetings/YearCalendar.tsx";
import type { PageProps } from "../components/page-props.ts";

export default function Year({ view, metadata, assets, texts }: PageProps<YearPage>) {
  const { description, neighbours, others } = texts.year;
  const { year, series } = view;
  const title = series ? texts.series.ofYear(series.title, year) : texts.year.title(year);
  const summary = texts.year.summary(view.meetingCount, view.cancelledCount, view.missingCount);
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["year.css"]}
      path={view.path}
      title={title}
      description={description(view.year, summary)}
    >
      <h1>{title}</h1>
      <p class="lead">
        {summary}
        {series ? (
          <>
            {" · "}
            <a href={href(metadata.basePath, series.path)}>{texts.series.allOf(series.title)}</a>
          </>
        ) : null}
      </p>
      <Pager
        label={neighbours}
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
      <YearCalendar year={view.year} months={view.calendar} basePath={metadata.basePath} texts={texts} />
      <MonthList months={view.months} basePath={metadata.basePath} texts={texts} level={2} />
      <Pager
        label={others}
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
    </Page>
  );
}
