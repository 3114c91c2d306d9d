import {
  main
} from "./chunk-VIC7BTW5.js";
export {
  main
};
