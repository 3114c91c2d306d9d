import {
  showReport
} from "./chunk-YK4ELJIM.js";
export {
  showReport
};
