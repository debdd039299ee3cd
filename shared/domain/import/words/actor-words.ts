/** What files say of an actor, beside our own texts: words of values, in Norwegian, Danish, Swedish and English. */
import type { ActorKind, ActorLevel, ActorType, Country, Sector } from '../../stakeholders/actor.ts';
import type { Words } from './words.ts';

export const SECTOR_WORDS: Words<Sector> = {
  public: 'public sector, offentlig sektor, government, governmental, det offentlige, offentliga sektorn',
  private:
    'private, private sector, privat, privat sektor, næring, næringslivet, company, commercial, ' +
    'erhverv, privata sektorn',
  voluntary:
    'frivillig sektor, frivillighet, frivillighed, sivilsamfunn, sivilt samfunn, civilsamfund, ' +
    'civilsamhälle, civil society, ngo, nonprofit, non profit, not for profit, third sector, ' +
    'tredje sektor, ideelle, ideell sektor, volunteer, charity',
  hybrid: 'hybrid, mixed, blandet, blandad, akademia, academia, hybride',
  residents:
    'innbyggere, borgere, borgare, invånare, beboere, beboer, boende, residents, resident, citizens, ' +
    'målgruppe, målgrupp, target group, brukere, brugere, brukare',
};

export const TYPE_WORDS: Words<ActorType> = {
  state:
    'government agency, agency, direktorat, departement, statlig, myndighet, myndighed, ministry, ' +
    'national government',
  county: 'fylke, regionråd, county council, fylkeskommunal',
  municipality: 'kommunal, kommuner, municipal, local government, bydel, stadsdel',
  school:
    'skole, skola, school, barnehage, förskola, børnehave, kindergarten, grunnskole, ' + 'videregående skole',
  'health-service':
    'helse, sundhed, hälsa, health, sykehus, hospital, sjukhus, sygehus, fastlege, healthcare, ' +
    'health care',
  police: 'police, politidistrikt',
  business:
    'company, firma, selskap, næringsliv, erhverv, enterprise, corporation, virksomhet, ' +
    'næringsdrivende, private company, bolag',
  housing: 'housing, borettslag, boligselskap, eiendom, fastighet, property, boligbyggelag, boligforening',
  association:
    'organisation frivillig, frivillig organisasjon, frivillig organisation, ngo, nonprofit, ' +
    'non profit, lag, lag og forening, voluntary organisation, voluntary organization, ' +
    'ideell organisasjon, ideell förening, interesseorganisasjon, charity, club',
  'faith-community': 'church, kirke, kyrka, menighet, moske, moské, mosque, trossamfunn, faith, congregation',
  'sports-club': 'idrett, idræt, idrott, sport, sports, idrettsforening',
  foundation: 'stiftelser, fond, trust, legat',
  research:
    'forskning, universitet, university, høgskole, høyskole, högskola, research, academia, utdanning, ' +
    'education, uddannelse',
  'social-enterprise':
    'sosial entreprenør, social entrepreneur, sosialt entreprenørskap, social virksomhed, ' + 'socialøkonomi',
  'residents-group':
    'velforening, beboerforening, residents, beboere, innbyggere, community group, ' +
    'neighbourhood group, nærmiljøgruppe, residents group',
  media: 'presse, press, avis, newspaper, tidning, media',
};

export const KIND_WORDS: Words<ActorKind> = {
  organisation:
    'organization, organisasjoner, org, company, institution, institusjon, virksomhet, gruppe, group',
  unit: 'department, avdeling, afdeling, avdelning, organization unit, team, division',
  person: 'people, individual, individ, personer, enkeltperson, human, contact, kontaktperson',
};

export const LEVEL_WORDS: Words<ActorLevel> = {
  international: 'internasjonal, international, global, eu, nordisk, nordic',
  national: 'nasjonal, statlig, national, riks, landsdekkende, landsdækkende',
  regional: 'fylke, fylkeskommunal, region, county, regionalt',
  municipal: 'kommunal, kommune, kommun, municipality, bydel',
  local: 'lokal, nærmiljø, neighbourhood, neighborhood, nabolag',
};

export const COUNTRY_WORDS: Words<Country> = {
  NO: 'no, nor, noreg',
  DK: 'dk, dnk',
  SE: 'se, swe',
  FI: 'fi, fin, suomi',
};
