import {verifiedImages} from "./chunk-QVKO6COB.js";
export {verifiedImages};
