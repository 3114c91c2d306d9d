import {sourceTarget} from "./chunk-7MX5BCCC.js";
export {sourceTarget};
