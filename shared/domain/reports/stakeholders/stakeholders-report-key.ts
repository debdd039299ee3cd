/** The texts the stakeholder report needs beside those of every report: its own, and the words of the screens it shows. */
import type { ContactChannel } from '../../communication/contact.ts';
import type { PlanStatus, Rhythm } from '../../communication/plan.ts';
import type { ActorType } from '../../stakeholders/actor.ts';
import type { AssessmentScaleName, EngagementLevel } from '../../stakeholders/assessment.ts';
import type { CoverageGap } from '../../stakeholders/coverage-gaps.ts';
import type { NetworkSentenceKey } from '../../stakeholders/network-sentences.ts';
import type { RainbowBand, RainbowSide } from '../../stakeholders/rainbow.ts';
import type { SalienceClass } from '../../stakeholders/salience.ts';
import type { TieKind } from '../../stakeholders/tie.ts';

type OwnTexts =
  | 'title'
  | 'documentTitle'
  | 'whole'
  | 'ofMap'
  | 'lead'
  | 'withoutSeat'
  | 'allSeated'
  | 'empty'
  | 'rest'
  | 'restInAnnex'
  | 'annexes'
  | 'assessedUntil'
  | `proposals.${'heading' | 'none' | 'unknown' | 'rule' | 'seat' | 'voice' | 'group' | 'contact'}`
  | 'alt'
  | 'drawn'
  | 'gaps.heading'
  | 'gaps.none'
  | 'silence.heading'
  | 'silence.silent'
  | 'silence.never'
  | 'silence.none'
  | 'silence.noPlan'
  | 'network.heading'
  | 'network.annex'
  | 'network.lead'
  | 'network.none'
  | 'network.partial'
  | 'network.share'
  | 'moved.heading'
  | 'moved.headingSince'
  | 'moved.line'
  | 'moved.none'
  | 'moved.noDays'
  | 'moved.arrived'
  | `${'grid' | 'moved' | 'salience' | 'rainbow' | 'engagement' | 'network'}.seen`
  | 'grid.heading'
  | 'grid.annex'
  | 'grid.assessed'
  | 'grid.strategy'
  | 'salience.heading'
  | 'salience.lead'
  | 'rainbow.heading'
  | 'rainbow.lead'
  | 'engagement.heading'
  | 'engagement.lead'
  | 'engagement.kept'
  | 'plan.heading'
  | 'plan.lead'
  | 'plan.none'
  | 'plan.nobody';

export type StakeholdersReportKey =
  | `stakeholdersReport.${OwnTexts}`
  | NetworkSentenceKey
  | `coverage.line.${'target-group' | 'sector' | 'type'}.${CoverageGap}`
  | 'coverage.line.place.body'
  | 'coverage.line.powerful.one'
  | `terms.actorType.${ActorType}`
  | `terms.assessmentScale.${AssessmentScaleName}`
  | `maps.scale.${AssessmentScaleName}.${'low' | 'high'}`
  | `terms.salienceClass.${SalienceClass}`
  | `terms.rainbowBand.${RainbowBand}`
  | `terms.rainbowSide.${RainbowSide}`
  | `terms.engagementLevel.${EngagementLevel}`
  | `terms.contactChannel.${ContactChannel}`
  | `terms.tieKind.${TieKind}`
  | `communication.rhythm.${Rhythm | 'days'}`
  | `communication.status.${PlanStatus}`
  | `communication.field.${'actor' | 'responsible' | 'rhythm' | 'lastContactOn' | 'nextContactOn' | 'status'}`
  | `stakeholders.grid.${'title' | 'description'}`
  | `stakeholders.seat.${'has' | 'hasNot' | 'yes' | 'no'}`
  | `maps.figure.${'or' | 'and' | 'unjudged'}`
  | `maps.salience.${'title' | 'description' | 'empty' | 'class' | 'advice'}`
  | `maps.salience.means.${SalienceClass}`
  | `maps.rainbow.${'title' | 'description' | 'empty' | 'band' | 'side'}`
  | `maps.engagement.${'title' | 'description' | 'empty' | 'now' | 'wanted' | 'gap' | 'toGo' | 'tooFar' | 'asWanted'}`
  | 'maps.whole'
  | `maps.movement.${'title' | 'description' | 'summary' | 'distance'}`
  | `network.picture.${'title' | 'description'}`
  | `network.table.${'name' | 'sector' | 'degree' | 'betweenness' | 'separates' | 'conflicts'}`;
