import {sourceTarget} from "./chunk-FACVOVH3.js";
export {sourceTarget};
