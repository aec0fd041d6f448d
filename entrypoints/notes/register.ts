import type { Claim, StudyDetails } from '../../data/model.ts';

/** What only a whole note needs, and only here: the documents' claims and the details of the studies. */
export interface Register {
  claims: ReadonlyMap<string, Claim>;
  details: ReadonlyMap<string, StudyDetails>;
}

export async function loadRegister(): Promise<Register> {
  const [claims, details] = await Promise.all([
    import('../../data/evidence/claims.json'),
    import('../../data/evidence/study-details.json'),
  ]);
  return {
    claims: new Map((claims.default as Claim[]).map((claim) => [claim.id, claim])),
    details: new Map((details.default as StudyDetails[]).map((study) => [study.id, study])),
  };
}
