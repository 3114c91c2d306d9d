import {openSigning} from "./chunk-6EWNTMAH.js";
export {openSigning};
