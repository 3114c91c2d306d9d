import {showReport} from "./chunk-TPM74B4T.js";
export {showReport};
