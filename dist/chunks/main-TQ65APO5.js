import {main} from "./chunk-6WF62TQA.js";
export {main};
