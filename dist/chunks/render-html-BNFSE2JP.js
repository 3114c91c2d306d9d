import {renderHtml} from "./chunk-DK5PFCJU.js";
export {renderHtml};
