// shared/flows/targets/path-or-image-fix.ts
function pathOrImageFix(imageFix) {
	return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
}

export {
	pathOrImageFix
};
