import {main} from "./chunk-JQTT4FWK.js";
export {main};
