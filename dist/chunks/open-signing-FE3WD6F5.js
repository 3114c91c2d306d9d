import {openSigning} from "./chunk-BYWMBY2Q.js";
export {openSigning};
