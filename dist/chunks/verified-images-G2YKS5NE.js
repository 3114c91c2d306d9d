import {verifiedImages} from "./chunk-6CFJ2TQD.js";
export {verifiedImages};
