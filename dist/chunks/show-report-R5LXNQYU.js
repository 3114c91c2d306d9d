import {
  showReport
} from "./chunk-WZ3TUURY.js";
export {
  showReport
};
