import {renderHtml} from "./chunk-DDKIEIZ5.js";
export {renderHtml};
