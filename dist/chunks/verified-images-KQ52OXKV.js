import {verifiedImages} from "./chunk-43UURXEV.js";
export {verifiedImages};
