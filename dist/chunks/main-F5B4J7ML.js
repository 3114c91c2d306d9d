import {main} from "./chunk-G4XI5QUX.js";
export {main};
