import {sourceTarget} from "./chunk-PEUBEPRP.js";
export {sourceTarget};
