import {renderHtml} from "./chunk-UFVFZ2GV.js";
export {renderHtml};
