import {verifiedImages} from "./chunk-YB4CCA7N.js";
export {verifiedImages};
