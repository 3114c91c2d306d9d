import {renderHtml} from "./chunk-MUAU2YRE.js";
export {renderHtml};
