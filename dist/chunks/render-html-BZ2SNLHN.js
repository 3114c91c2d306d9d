import {renderHtml} from "./chunk-ES4G7OLM.js";
export {renderHtml};
