import {sourceTarget} from "./chunk-PAW5WGVC.js";
export {sourceTarget};
