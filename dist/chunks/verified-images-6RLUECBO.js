import {verifiedImages} from "./chunk-OEKVNGHI.js";
export {verifiedImages};
