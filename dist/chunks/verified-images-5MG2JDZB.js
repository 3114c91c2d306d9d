import {verifiedImages} from "./chunk-DBZBHMQL.js";
export {verifiedImages};
