import {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
} from "./chunk-OV7TF2TG.js";
export {
	describeSecret,
	secretAddress,
	secretHits,
	secretTexts,
	secretsArea,
	storedSecretHit
};
