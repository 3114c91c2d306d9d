import {
  showReport
} from "./chunk-I6X5NCVJ.js";
export {
  showReport
};
