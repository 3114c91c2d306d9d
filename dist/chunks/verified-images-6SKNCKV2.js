import {verifiedImages} from "./chunk-GAJOJDYV.js";
export {verifiedImages};
