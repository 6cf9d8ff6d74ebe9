package org.tahqiq.emf.gen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of an EMF model during the Maven build, without a workspace.
 *
 * <p>Arguments: the {@code .genmodel} file, and the base directory of the bundle that it names.
 */
public final class GenerateModel {

    private GenerateModel() {}

    /**
     * Runs the generator.
     *
     * @throws IOException if the model cannot be read
     * @throws IllegalStateException if EMF reports an error
     */
    public static void main(String[] arguments) throws IOException {
        File genModelFile = new File(arguments[0]).getCanonicalFile();
        File bundle = new File(arguments[1]).getCanonicalFile();
        if (isUpToDate(genModelFile.getParentFile(), new File(bundle, "src-gen"))) {
            return;
        }
        Resource.Factory.Registry.INSTANCE
                .getExtensionToFactoryMap()
                .put("*", new XMIResourceFactoryImpl());
        EcorePackage.eINSTANCE.eClass();
        GenModelPackage.eINSTANCE.eClass();
        // Maps the platform URI of the bundle to its folder, which a workspace would do otherwise.
        EcorePlugin.getPlatformResourceMap()
                .put(bundle.getName(), URI.createFileURI(bundle.getPath() + File.separator));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);

        ResourceSet resources = new ResourceSetImpl();
        Resource resource = resources.getResource(URI.createFileURI(genModelFile.getPath()), true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        Diagnostic result =
                generator.generate(
                        genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.toString());
        }
    }

    /**
     * Whether every generated file is newer than the model: then compiling it again is spared too.
     */
    private static boolean isUpToDate(File model, File generated) throws IOException {
        if (!generated.isDirectory()) {
            return false;
        }
        long newestModel = extreme(model.toPath(), 0, Math::max);
        long oldestGenerated = extreme(generated.toPath(), Long.MAX_VALUE, Math::min);
        return oldestGenerated != Long.MAX_VALUE && newestModel < oldestGenerated;
    }

    private static long extreme(Path folder, long start, LongBinaryOperator choose)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().lastModified())
                    .reduce(start, choose);
        }
    }
}
