import {renderHtml} from "./chunk-HJTPF2VJ.js";
export {renderHtml};
