import {composeArea, composeFiles} from "./chunk-O67RHKMS.js";
export {composeArea, composeFiles};
