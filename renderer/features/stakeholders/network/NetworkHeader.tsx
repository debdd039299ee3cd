/** The top of the page: the most telling sentence of the network, and below it how large it is. */
import Link from '@mui/material/Link';
import type { NetworkFinding } from '../../../../shared/domain/stakeholders/network-findings.ts';
import { leadingFinding } from '../../../../shared/domain/stakeholders/network-findings.ts';
import { networkSentence } from '../../../../shared/domain/stakeholders/network-sentences.ts';
import { PageHeader } from '../../../components/PageHeader.tsx';
import { useText } from '../../../components/text/use-text.ts';
import type { ShownNetwork } from './network-choice.ts';
import type { NameOf } from './use-names.ts';

export interface NetworkHeaderProps {
  readonly shown: ShownNetwork;
  /** Null while they are worked out, and when only a part of the network is shown: they are of the whole. */
  readonly findings: readonly NetworkFinding[] | null;
  readonly hasTies: boolean;
  readonly nameOf: NameOf;
  /** The map whose actors alone are shown. */
  readonly mapName: string | null;
  readonly onWhole: () => void;
}

export function NetworkHeader(props: NetworkHeaderProps) {
  const { t, formats } = useText();
  const { shown, findings, nameOf, mapName } = props;
  const present = shown.ties.filter(({ change }) => change !== 'went').length;
  const size = t('network.heading.ready', { actors: shown.actors.length, ties: present });
  const finding = findings && leadingFinding(findings);
  const point = finding && networkSentence(finding, { t, formats, nameOf }).text.replace(/\.$/, '');
  const heading = props.hasTies ? (point ?? size) : t('network.heading.none');
  return (
    <PageHeader
      heading={heading}
      subheading={
        <>
          {props.hasTies && point && `${size}.`}
          {!props.hasTies && shown.actors.length > 0 && t('network.empty.noTies')}{' '}
          {mapName !== null && (
            <>
              {t('network.subheading.map', { map: mapName })}{' '}
              <Link component="button" type="button" onClick={props.onWhole}>
                {t('network.subheading.whole')}
              </Link>
            </>
          )}
        </>
      }
    />
  );
}
