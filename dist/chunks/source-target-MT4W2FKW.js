import {sourceTarget} from "./chunk-VSVP7JST.js";
export {sourceTarget};
