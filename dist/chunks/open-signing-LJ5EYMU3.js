import {openSigning} from "./chunk-4WYQNBJT.js";
export {openSigning};
