import {verifiedImages} from "./chunk-6VSY7SII.js";
export {verifiedImages};
