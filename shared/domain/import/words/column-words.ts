/** What files call our fields, beside our own texts: words of columns, in Norwegian, Danish, Swedish and English. */
import type { ConnectionField, ImportField } from '../fields.ts';
import type { Words } from './words.ts';

/** Of a table of actors. */
export const COLUMN_WORDS: Words<ImportField> = {
  name:
    'label, full name, aktører, aktörer, actors, stakeholders, interessenter, intressenter, ' +
    'deltaker, deltakere, deltager, deltagere, deltagare, participant, participants, ' +
    'full name, fullt navn, fulde navn, aktør, aktor, aktör, actor, stakeholder, ' +
    'stakeholder name, interessent, intressent, navn på aktør, benevnelse, betegnelse, ' +
    'organisasjonsnavn, organisationsnavn, organisationsnamn, organisation name, organization name, ' +
    'virksomhetsnavn, firmanavn, element, title name',
  givenName: 'first name, firstname, given name, fornavn, förnamn',
  familyName: 'last name, lastname, surname, family name, etternavn, efternavn, efternamn',
  kind: 'actor kind, slags, aktørslag, art, person or organisation, person or organization',
  sector: 'sektortilhørighet, samfunnssektor, sector type',
  type:
    'category, kategori, aktørtype, aktortype, aktörstyp, element type, stakeholder type, actor type, ' +
    'interessenttype, organisasjonstype, organisationstype, organization type, organisation type, ' +
    'group, gruppe, grupp, bransje, branche, bransch, organisationstyp, typ av aktör',
  organisation:
    'organization, organisasjon, company, firma, virksomhet, virksomhed, arbeidsgiver, arbejdsgiver, arbetsgivare, ' +
    'employer, selskap, företag, organisasjonstilhørighet, belongs to, tilhører',
  unit:
    'department, organization unit, organisation unit, organizational unit, avdeling, afdeling, ' +
    'avdelning, enhet, enhed, division, seksjon, sektion',
  position:
    'role, rolle, roll, title, tittel, titel, job title, stillingstittel, verv, hverv, yrkestittel, ' +
    'funksjon',
  place:
    'location, city, by, kommune, kommun, poststed, bosted, bopel, geography, geografi, municipality, ' +
    'sted kommune, postort',
  level: 'nivå, niveau, level, geographic level, forvaltningsnivå',
  description:
    'notes, note, notat, notater, noter, anteckningar, merknad, merknader, bemærkning, bemærkninger, ' +
    'kommentar, kommentarer, comment, comments, om, about, beskrivning, anmerkning',
  brings: 'bidrag, ressurser, resources, resurser, contribution, contributions, what it brings',
  tags:
    'tag, emneord, stikkord, nøkkelord, nyckelord, etiketter, etikett, merkelapper, mærkater, ' +
    'keywords, labels, taggar',
  email: 'email, mail, epost, e postadresse, epostadresse, email address, e mail address, mailadresse',
  phone:
    'tlf, tlf nr, telefonnummer, telephone, phone number, mobile, mobil, mobilnummer, mobiltelefon, ' + 'tel',
  organisationNumber:
    'org nr, orgnr, org number, organisasjonsnummer, organisasjonsnr, organisationsnummer, ' +
    'organisationsnr, organisation number, organization number, cvr, cvr nr, cvr nummer, y tunnus, ' +
    'business id, company number, orgnummer',
  organisationCountry: 'land, country, country code, landkode, landekode, landskod',
  externalId:
    'id, external id, externalid, ekstern id, extern id, eksternt id, externt id, key, nøkkel, ref, ' +
    'reference, referanse',
  power:
    'influence, influence level, power level, makt, magt, innflytelse, indflydelse, inflytande, ' +
    'påvirkningskraft, innflytelsesnivå',
  interest: 'interest level, interesse, intresse, engasjement, interessenivå',
  attitude:
    'support, support level, holdning, støtte, stöd, hållning, inställning, stance, ' +
    'position on matter, innstilling',
  legitimacy: 'legitimitet',
  urgency: 'hastegrad, haster, hast, angelägenhet, brådska',
  affects: 'påvirker, påverkar',
  affected: 'påvirkes, påverkas, berørt, berört, berøres',
  certainty: 'sikkerhet, sikkerhed, säkerhet, confidence',
  engagementNow:
    'nåværende medvirkning, nåværende engasjement, nuværende inddragelse, nuvarande delaktighet, nuvarande engagemang, ' +
    'current engagement, engagement now, engagement, current engagement level',
  engagementWanted:
    'ønsket engasjement, önskat engagemang, önskad delaktighet, ' +
    'desired engagement, wanted engagement, desired engagement level, target engagement',
  assessedOn: 'assessed on, assessment date, vurderingsdato, vurdert dato, dato, date, datum, assessed',
};

/** Of a table of connections. */
export const CONNECTION_WORDS: Words<ConnectionField> = {
  from: 'from, fra, från, source',
  to: 'to, til, till, target',
  type: 'type, typ, connection type, slag, kind, relation, slags, tie, relasjon, relation type, tie type',
  direction: 'direction, directed, retning, riktning, directionality',
  note: 'description, label, beskrivelse, beskrivning, note, merknad',
  strength: 'strength, styrke, styrka, weight, vekt, vægt, vikt',
  externalId: 'id, external id',
  startsOn:
    'starts on, start, start date, startdato, startdatum, since, siden, sedan, begynte, from date, ' +
    'fra dato, från datum',
  endsOn: 'ends on, end, end date, sluttdato, slutdato, slutdatum, until, to date, til dato, till datum',
  competence: 'competence, kompetanse, kompetence, kompetens',
  benevolence: 'benevolence, velvilje, välvilja',
  integrity: 'integrity, integritet',
};
