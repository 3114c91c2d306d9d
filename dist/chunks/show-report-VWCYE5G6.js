import {
  showReport
} from "./chunk-7FC6CUYT.js";
export {
  showReport
};
