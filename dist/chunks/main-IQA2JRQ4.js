import {
  main
} from "./chunk-5GDTPSRG.js";
export {
  main
};
