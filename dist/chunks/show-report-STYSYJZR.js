import {
  showReport
} from "./chunk-SYN2MKDU.js";
export {
  showReport
};
