import {verifiedImages} from "./chunk-RUHA6SOL.js";
export {verifiedImages};
