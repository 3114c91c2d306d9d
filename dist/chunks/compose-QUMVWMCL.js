import {composeArea, composeFiles} from "./chunk-KUVV6JWA.js";
export {composeArea, composeFiles};
