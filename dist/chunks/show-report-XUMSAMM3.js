import {
  showReport
} from "./chunk-V65HUF22.js";
export {
  showReport
};
