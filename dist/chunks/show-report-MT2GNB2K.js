import {
  showReport
} from "./chunk-J5TAAKXD.js";
export {
  showReport
};
