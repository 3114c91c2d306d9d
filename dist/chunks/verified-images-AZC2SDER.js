import {verifiedImages} from "./chunk-D44PMZIG.js";
export {verifiedImages};
