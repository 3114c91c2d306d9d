import {composeArea, composeFiles} from "./chunk-V555DUUX.js";
export {composeArea, composeFiles};
